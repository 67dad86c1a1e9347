import { Component, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { LocalDate, Name } from '@kaskade/shared/kernel';
import { screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { z } from 'zod';
import { renderPage } from '../../../testing/render-page';
import { ProblemError } from '../../platform/http/problem-error';
import { Button } from '../button';
import { DateField } from './date-field';
import { ErrorSummary } from './error-summary';
import { schemaForm } from './schema-form';
import { TextField } from './text-field';

const OpenSomething = z.strictObject({ name: Name(40), opensOn: LocalDate, note: Name(40).optional() });
const sent = jest.fn();

@Component({
  imports: [FormField, ErrorSummary, TextField, DateField, Button],
  template: `
    <form novalidate (submit)="form.submit($event)">
      <ui-error-summary [of]="form" />
      <ui-text-field label="Name" [formField]="form.fields.name" />
      <ui-date-field label="Beginn" [formField]="form.fields.opensOn" />
      <ui-text-field label="Notiz" optional [formField]="form.fields.note" />
      <ui-button type="submit" [busy]="form.busy()">Öffnen</ui-button>
    </form>
  `,
})
class FormPage {
  private readonly draft = signal({ name: '', opensOn: '', note: '' });
  protected readonly form = schemaForm({ draft: this.draft, schema: OpenSomething, send: (command) => Promise.resolve(sent(command)) });
}

describe('A form over a shared schema', () => {
  const user = userEvent.setup();
  const send = () => user.click(screen.getByRole('button', { name: /Öffnen/ }));

  beforeEach(() => sent.mockReset());

  it('sends what was typed, dates as days and blank optional fields left out', async () => {
    await renderPage(FormPage);

    await user.type(screen.getByLabelText('Name'), 'Runde 2027');
    await user.type(screen.getByLabelText('Beginn'), '24.11.2027');
    await send();

    expect(sent).toHaveBeenCalledWith({ name: 'Runde 2027', opensOn: '2027-11-24' });
  });

  it('sends nothing while something is missing, and leads from the summary to the field', async () => {
    await renderPage(FormPage);

    await send();

    expect(sent).not.toHaveBeenCalled();
    expect(screen.getByRole('alert')).toHaveFocus();
    expect(screen.getByLabelText('Name')).toHaveAccessibleDescription('Bitte ausfüllen.');
    await user.click(screen.getByRole('button', { name: 'Name: Bitte ausfüllen.' }));
    expect(screen.getByLabelText('Name')).toHaveFocus();
  });

  it('shows what the server refuses beside its field and keeps what was typed', async () => {
    sent.mockRejectedValue(
      new ProblemError(422, [
        { code: 'INPUT_INVALID', sentence: '…', fields: [{ pointer: '/name', rule: 'invalid', sentence: 'Diesen Namen gibt es schon.' }] },
      ]),
    );
    await renderPage(FormPage);

    await user.type(screen.getByLabelText('Name'), 'Runde 2027');
    await user.type(screen.getByLabelText('Beginn'), '24.11.2027');
    await send();

    expect(await screen.findByRole('button', { name: 'Name: Diesen Namen gibt es schon.' })).toBeVisible();
    expect(screen.getByLabelText('Name')).toHaveValue('Runde 2027');
  });

  it('says what to do when the server refuses the act as a whole, and lets one try again', async () => {
    sent.mockRejectedValueOnce(new ProblemError(409, [{ code: 'ALREADY_EXISTS', sentence: 'Das gibt es schon.' }]));
    await renderPage(FormPage);

    await user.type(screen.getByLabelText('Name'), 'Runde 2027');
    await user.type(screen.getByLabelText('Beginn'), '24.11.2027');
    await send();
    expect(await screen.findByText('Das gibt es schon.')).toBeVisible();
    await send();

    expect(sent).toHaveBeenCalledTimes(2);
    expect(screen.queryByText('Das gibt es schon.')).not.toBeInTheDocument();
  });

  it('names the weekday of a typed day', async () => {
    await renderPage(FormPage);

    await user.type(screen.getByLabelText('Beginn'), '24.11.2026');

    expect(await screen.findByText('Dienstag')).toBeVisible();
  });
});
