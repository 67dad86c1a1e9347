import { randomUUID } from 'node:crypto';

/** What came back: status, headers, and the body as JSON where it is JSON. */
export interface Answer<Body = never> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Body;
}

interface SendOptions {
  readonly version?: number;
  readonly key?: string;
  readonly headers?: Record<string, string>;
}

/** A browser without a screen: keeps its cookie, sends JSON or forms, and gives each POST an idempotency key. */
export class TestClient {
  private cookie = '';

  constructor(private readonly url: string) {}

  get<Body>(path: string, options: SendOptions = {}): Promise<Answer<Body>> {
    return this.send('GET', path, undefined, options);
  }

  post<Body>(path: string, body: unknown = {}, options: SendOptions = {}): Promise<Answer<Body>> {
    return this.send('POST', path, body, { ...options, key: options.key ?? randomUUID() });
  }

  put<Body>(path: string, body: unknown, options: SendOptions = {}): Promise<Answer<Body>> {
    return this.send('PUT', path, body, options);
  }

  patch<Body>(path: string, body: unknown, options: SendOptions = {}): Promise<Answer<Body>> {
    return this.send('PATCH', path, body, options);
  }

  delete<Body>(path: string, options: SendOptions = {}): Promise<Answer<Body>> {
    return this.send('DELETE', path, undefined, options);
  }

  /** Signs in like a person; throws where that fails. */
  async signIn(email: string, password: string): Promise<void> {
    const { status, text } = await this.post('/session', { email, password });
    if (status !== 201) throw new Error(`${email} could not sign in: ${status} ${text}`);
  }

  /** The cookie of the sign-in, for requests that `fetch` cannot make. */
  get cookieHeader(): string {
    return this.cookie;
  }

  /** Any request below `/api`. */
  async send<Body>(method: string, path: string, body: unknown, { version, key, headers }: SendOptions): Promise<Answer<Body>> {
    const response = await fetch(`${this.url}/api${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' || body instanceof FormData ? body : JSON.stringify(body) }),
    });
    const [cookie] = response.headers.getSetCookie();
    if (cookie) this.cookie = cookie.split(';')[0] ?? '';
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '') && text !== '';
    return { status: response.status, headers: response.headers, text, body: (isJson ? JSON.parse(text) : undefined) as Body };
  }
}
