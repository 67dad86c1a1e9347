import type { ReadonlyFieldTree } from '@angular/forms/signals';

/** The field to which a JSON pointer leads, or the deepest one on the way that the form has. */
export function fieldAt(tree: ReadonlyFieldTree<unknown>, pointer: string): ReadonlyFieldTree<unknown> {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return steps.reduce((field, step) => childOf(field, step) ?? field, tree);
}

function childOf(field: ReadonlyFieldTree<unknown>, step: string): ReadonlyFieldTree<unknown> | null {
  const child: unknown = Reflect.get(field, step);
  return isField(child) ? child : null;
}

// Every child of a field tree is a field tree; their types are lost because a pointer is only known at run time.
const isField = (child: unknown): child is ReadonlyFieldTree<unknown> => typeof child === 'function';
