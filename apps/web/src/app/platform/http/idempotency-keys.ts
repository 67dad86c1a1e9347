import { Injectable } from '@angular/core';
import type { HttpRequest } from '@angular/common/http';

/**
 * One key per act. A POST whose answer got lost keeps its key, so that sending the same again is the same act and not a second one;
 * an answer, good or bad, settles it.
 */
@Injectable({ providedIn: 'root' })
export class IdempotencyKeys {
  private readonly open = new Map<string, string>();

  for(request: HttpRequest<unknown>): string {
    const act = actOf(request);
    const key = this.open.get(act) ?? crypto.randomUUID();
    this.open.set(act, key);
    return key;
  }

  settle(request: HttpRequest<unknown>): void {
    this.open.delete(actOf(request));
  }
}

function actOf(request: HttpRequest<unknown>): string {
  const body = request.serializeBody();
  return `${request.urlWithParams} ${typeof body === 'string' ? body : ''}`;
}
