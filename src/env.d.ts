/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** The folder of what has been prepared for the pages. */
  readonly PREPARED_FOLDER: string;
}
