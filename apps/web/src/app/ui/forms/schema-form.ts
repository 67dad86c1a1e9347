import { computed, inject, signal, type Signal, type WritableSignal } from '@angular/core';
import { form, submit, validateTree, type FieldTree, type ReadonlyFieldTree, type ValidationError } from '@angular/forms/signals';
import { faultsOf, sayFault, type FieldFault } from '@kaskade/shared/faults';
import type { z } from 'zod';
import { ProblemError } from '../../platform/http/problem-error';
import { CurrentLanguage } from '../../platform/language/current-language';
import { fieldAt } from './field-at';
import { withoutBlanks } from './without-blanks';

/** One line of the error summary: which field, what is wrong, and the way there. */
export interface SummaryLine {
  readonly label: string;
  readonly message: string;
  readonly focus: (() => void) | null;
}

/** What the error summary and the unsaved-changes guard need to know of a form. */
export interface FormStanding {
  readonly faults: Signal<readonly SummaryLine[]>;
  readonly refusals: Signal<readonly string[]>;
  /** Grows with every refused attempt to send. */
  readonly failures: Signal<number>;
  readonly busy: Signal<boolean>;
  readonly unsaved: Signal<boolean>;
}

export interface SchemaForm<Draft> extends FormStanding {
  /** Bind with `[formField]="form.fields.name"`. */
  readonly fields: FieldTree<Draft>;
  /** Checks, sends, and shows what was refused; true when it was sent. What was typed stays in any case. */
  submit(event?: Event): Promise<boolean>;
  /** Begins again with this draft. */
  reset(draft: Draft): void;
}

export interface SchemaFormOptions<Draft, Command> {
  /** What the fields hold: text '' and number null when empty. */
  readonly draft: WritableSignal<Draft>;
  /** The message's schema from `@kaskade/shared`. */
  readonly schema: z.ZodType<Command>;
  readonly send: (command: Command) => Promise<unknown>;
  /** Only where the draft has another shape than the message. */
  readonly toMessage?: (draft: Draft) => unknown;
}

/** A form over a shared schema: the same limits as the API, the same sentences, and the API's refusals beside their fields. */
export function schemaForm<Draft extends object, Command>(options: SchemaFormOptions<Draft, Command>): SchemaForm<Draft> {
  const language = inject(CurrentLanguage).language;
  const refusals = signal<readonly string[]>([]);
  const failures = signal(0);
  const sent = signal<Draft | null>(null);
  const parse = (draft: Draft) => withoutBlanks(options.schema, options.toMessage?.(draft) ?? draft);
  const errorOf = (tree: ReadonlyFieldTree<unknown>, fault: FieldFault & { sentence?: string }) => ({
    kind: fault.rule,
    message: fault.sentence ?? sayFault(fault)[language()],
    fieldTree: fieldAt(tree, fault.pointer),
  });

  const tree = form(untyped(options.draft), (path) => {
    validateTree(path, (context) => {
      const parsed = parse(options.draft());
      return parsed.success ? [] : faultsOf(parsed.error.issues).map((fault) => errorOf(context.fieldTree, fault));
    });
  });

  const send = async (command: Command): Promise<ValidationError.WithOptionalFieldTree[]> => {
    try {
      await options.send(command);
      return [];
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      refusals.set(error.sentences);
      if (error.sentences.length + error.faults.length > 0) failures.update((count) => count + 1);
      const errors = error.faults.map((fault) => errorOf(tree, fault));
      return errors.length > 0 ? errors : [{ kind: 'refused' }];
    }
  };

  const attempt = async (): Promise<boolean> => {
    refusals.set([]);
    const draft = options.draft();
    const parsed = parse(draft);
    if (!parsed.success) {
      tree().markAsTouched();
      failures.update((count) => count + 1);
      return false;
    }
    const done = await submit(tree, { ignoreValidators: 'all', action: () => send(parsed.data) });
    if (done) sent.set(draft);
    return done;
  };

  return {
    // The same tree, with the types that its model has.
    fields: tree as unknown as FieldTree<Draft>,
    refusals,
    failures,
    busy: computed(() => tree().submitting()),
    unsaved: computed(() => tree().dirty() && sent() !== options.draft()),
    faults: computed(() => (failures() === 0 ? [] : linesOf(tree().errorSummary()))),
    submit: (event) => {
      event?.preventDefault();
      return attempt();
    },
    reset: (draft) => {
      options.draft.set(draft);
      tree().reset();
      refusals.set([]);
      failures.set(0);
      sent.set(null);
    },
  };
}

type Untyped = Record<string, unknown>;

// TypeScript cannot follow the types of a form tree for a model that is itself a type parameter.
const untyped = (draft: unknown): WritableSignal<Untyped> => draft as WritableSignal<Untyped>;

function linesOf(errors: readonly ValidationError.WithFieldTree[]): SummaryLine[] {
  return errors.flatMap(({ message, fieldTree }) => {
    if (!message) return [];
    const binding = fieldTree().formFieldBindings()[0];
    const label = binding?.element.querySelector('[data-label]')?.textContent.trim() ?? '';
    return [{ label, message, focus: binding ? () => binding.focus() : null }];
  });
}
