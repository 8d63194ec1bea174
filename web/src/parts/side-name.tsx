import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import { useFormat } from '../language/use-format.ts';
import { links } from '../links.ts';
import classes from './side-name.module.css';

export interface SideNameProps {
  readonly code: string;
  /** Whether it leads to the side's page; it does unless told otherwise. */
  readonly link?: boolean;
}

/** A state or organisation by its name in the reader's language. */
export function SideName({ code, link = true }: SideNameProps) {
  const name = <bdi>{useFormat().side(code)}</bdi>;
  if (!link) return name;
  return (
    <Anchor component={Link} href={links.side(code)} inherit className={classes.quiet}>
      {name}
    </Anchor>
  );
}

/** A side as a small box: its code, with its name for who points at it or listens. */
export function SideBadge({ code, link = true }: SideNameProps) {
  const name = useFormat().side(code);
  const text = code.replace(/^org:/, '');
  const box = (
    <abbr className={classes.badge} title={name} aria-label={name} data-organisation={code.startsWith('org:') || undefined}>
      {text.length > 10 ? `${text.slice(0, 9)}…` : text}
    </abbr>
  );
  return link ? <Link href={links.side(code)}>{box}</Link> : box;
}

/** Sides in one line: `Viet Nam – Cambodia`; it leads to the page of the two. */
export function SideList({ codes, link = true }: { readonly codes: readonly string[]; readonly link?: boolean }) {
  return (
    <span>
      {codes.map((code, at) => (
        <span key={code}>
          {at > 0 && <span className={classes.dash}> – </span>}
          <SideName code={code} link={link} />
        </span>
      ))}
    </span>
  );
}
