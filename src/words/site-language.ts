/**
 * The language that the settings name; English where they cannot be loaded, since whoever loads
 * them for their own sake tells why. This is the one place below the settings that looks up to them,
 * at run time and by their address. So nothing that they import may import the words of the site:
 * each would wait for the other.
 */
export async function siteLanguage(): Promise<string> {
  try {
    const settings: unknown = await import(
      /* @vite-ignore */ import.meta.resolve('../site.config.ts')
    );
    return languageIn(settings) ?? 'en';
  } catch {
    return 'en';
  }
}

function languageIn(module: unknown): string | undefined {
  const { default: config }: { default?: unknown } = Object.assign({}, module);
  const { language }: { language?: unknown } = Object.assign({}, config);
  return typeof language === 'string' ? language : undefined;
}
