import { HttpHeaders } from '@angular/common/http';

/** The version a change starts from, as the API asks for it: `this.http.patch(url, command, { headers: startingFrom(round.version) })`. */
export const startingFrom = (version: number): HttpHeaders => new HttpHeaders({ 'If-Match': `"${version}"` });
