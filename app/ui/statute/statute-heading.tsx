import { createElement } from 'react';
import { gapBehind } from '~/domain/provision/words';
import type { Branch, Provision } from './provision-tree';

const headings = new Set(['title', 'part', 'subpart', 'chapter', 'section', 'attachment']);

export const isHeading = ({ level }: Provision): boolean => headings.has(level);

/** 编, 章, 节 and the title: label and name of one heading, at the level its place in the tree asks for. */
export function StatuteHeading({ branch: { node, body }, level }: { branch: Branch; level: number }) {
  const words = (
    <>
      {node.label}
      {body && gapBehind(node.label)}
      {body}
    </>
  );
  return createElement(`h${Math.min(level, 6)}`, { className: 'statute-heading' }, words);
}
