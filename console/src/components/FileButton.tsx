import Button from "@cloudscape-design/components/button";
import { useMutation } from "@tanstack/react-query";
import { fetchFile } from "../api/clients";
import { ProblemAlert } from "./ProblemAlert";

interface Props {
  readonly label: string;
  readonly path: string;
  readonly type: string;
  readonly name: string;
}

/** A file of the interface; a plain link could not carry the token. */
export function FileButton({ label, path, type, name }: Props) {
  const file = useMutation({
    mutationFn: () => fetchFile(path, type),
    onSuccess: (content) => save(content, name),
  });
  return (
    <>
      <Button iconName="download" loading={file.isPending} onClick={() => file.mutate()}>
        {label}
      </Button>
      {file.error && <ProblemAlert error={file.error} />}
    </>
  );
}

function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
