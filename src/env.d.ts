/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** The project’s folder, for pages that read what has been prepared there. */
  readonly PROJECT_ROOT: string;
}
