/** The part of pandoc-wasm that tests and measurements use; the package brings no types. */
declare module 'pandoc-wasm' {
  export function convert(
    options: Readonly<Record<string, unknown>>,
    stdin: string | null,
    files: Readonly<Record<string, string>>,
  ): Promise<{ stdout: string; stderr: string; warnings: readonly unknown[] }>;
}
