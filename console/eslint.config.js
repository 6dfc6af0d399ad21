import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist", "target", "src/api/generated"] },
  ...tseslint.configs.strict,
  jsxA11y.flatConfigs.recommended,
  reactHooks.configs.flat.recommended,
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "max-lines": ["error", 250],
      "no-restricted-globals": [
        "error",
        { name: "parseFloat", message: "Money is a decimal text: src/format/decimal.ts." },
      ],
    },
  },
);
