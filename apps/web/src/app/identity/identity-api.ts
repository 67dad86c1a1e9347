import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  type ChangePassword,
  type EditPerson,
  type RequestSignInLink,
  type SetPasswordByLink,
  type SignIn,
  SignInList,
  type UseSignInLink,
} from '@kaskade/shared/identity';
import { firstValueFrom } from 'rxjs';
import { startingFrom } from '../platform/http/version-header';

/** The calls of signing in and of one's own profile. */
@Injectable({ providedIn: 'root' })
export class IdentityApi {
  private readonly http = inject(HttpClient);

  signIn(command: SignIn): Promise<unknown> {
    return firstValueFrom(this.http.post('/api/session', command));
  }

  requestLink(command: RequestSignInLink): Promise<unknown> {
    return firstValueFrom(this.http.post('/api/sign-in-links', command));
  }

  useLink(command: UseSignInLink): Promise<unknown> {
    return firstValueFrom(this.http.post('/api/sign-in-links/consumption', command));
  }

  setPassword(command: SetPasswordByLink): Promise<unknown> {
    return firstValueFrom(this.http.post('/api/passwords', command));
  }

  changePassword(command: ChangePassword): Promise<unknown> {
    return firstValueFrom(this.http.put('/api/session/password', command));
  }

  editOwn(command: EditPerson, version: number): Promise<unknown> {
    return firstValueFrom(this.http.patch('/api/profile', command, { headers: startingFrom(version) }));
  }

  signIns() {
    return httpResource(() => '/api/sign-ins', { parse: (answer) => SignInList.parse(answer) });
  }

  endSignIn(id: string): Promise<unknown> {
    return firstValueFrom(this.http.delete(`/api/sign-ins/${id}`));
  }
}
