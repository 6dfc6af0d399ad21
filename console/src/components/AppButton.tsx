import Button, { type ButtonProps } from "@cloudscape-design/components/button";
import { useNavigate } from "react-router";

/** A button that goes to another page of the console. */
export function AppButton({ href, ...rest }: ButtonProps & { readonly href: string }) {
  const navigate = useNavigate();
  return (
    <Button
      {...rest}
      href={href}
      onFollow={(event) => {
        event.preventDefault();
        void navigate(href);
      }}
    />
  );
}
