import { Anchor, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Principal } from '../../../src/api/contract.ts';
import { useFormat } from '../language/use-format.ts';
import { useText } from '../language/use-text.ts';
import { links } from '../links.ts';

export interface PersonNameProps {
  readonly principal: Principal;
  /** Whether office and side stand after the name. */
  readonly full?: boolean;
  /** The name as a document writes it; stands behind the name. */
  readonly written?: ReactNode;
}

/** Who took part: by name where one is told, else by office. A named person leads to his page. */
export function PersonName({ principal, full = true, written }: PersonNameProps) {
  const { t, label } = useText();
  const { list, side } = useFormat();
  const offices = list(principal.offices.map((office) => label('office', office)));
  const name = principal.name ?? principal.written ?? undefined;
  const who = name === undefined ? offices || t('parts.unnamed') : name;
  const rest = [name === undefined ? '' : offices, side(principal.side)].filter((part) => part !== '').join(' · ');
  const shown = <bdi title={principal.written ?? undefined}>{who}</bdi>;
  return (
    <span>
      {principal.person && name !== undefined ? (
        <Anchor component={Link} href={links.person(principal.person)} inherit>
          {shown}
        </Anchor>
      ) : (
        shown
      )}
      {written !== undefined && <> {written}</>}
      {full && (
        <Text span size="xs" c="dimmed">
          {' '}
          {rest}
        </Text>
      )}
    </span>
  );
}
