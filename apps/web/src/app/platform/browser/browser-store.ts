import { DOCUMENT, inject, Injectable } from '@angular/core';

/** What this browser remembers for the person: theme, language, a draft. Silent where storage is blocked, because nothing depends on it. */
@Injectable({ providedIn: 'root' })
export class BrowserStore {
  private readonly storage = storageOf(inject(DOCUMENT).defaultView);

  read(key: string): string | null {
    return this.storage?.getItem(key) ?? null;
  }

  write(key: string, value: string | null): void {
    if (value === null) this.storage?.removeItem(key);
    else this.storage?.setItem(key, value);
  }
}

function storageOf(window: Window | null): Storage | null {
  try {
    return window?.localStorage ?? null;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
