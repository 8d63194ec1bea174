import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { links } from '../../links.ts';
import classes from '../dossier/dossier.module.css';
import { More } from '../dossier/more.tsx';
import type { FigureProps } from './figure.tsx';

/** The same as a table: who met whom, the most often first. A number leads to the relation of two sides. */
export function EdgeTable({ network, nameOf, linkOf, light }: FigureProps) {
  const { t } = useText();
  const { number } = useFormat();
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  const edges = [...network.edges].sort((a, b) => b.engagements - a.engagements);
  const name = (id: string) => (
    <Anchor component={Link} href={linkOf(id)} inherit>
      <bdi>{nameOf(nodes.get(id) ?? { id, name: id })}</bdi>
    </Anchor>
  );
  return (
    <More rows={edges} first={20}>
      {(shown) => (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('network.one')}</th>
              <th scope="col">{t('network.other')}</th>
              <th scope="col" className={classes.number}>
                {t('side.by-engagements')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ from, to, engagements }) => (
              <tr key={`${from} ${to}`} onMouseEnter={() => light(from)} onMouseLeave={() => light(undefined)}>
                <td>{name(from)}</td>
                <td>{name(to)}</td>
                <td className={classes.number}>
                  {linkOf(from) === links.side(from) ? (
                    <Anchor component={Link} href={links.relation(from, to)} inherit>
                      {number(engagements)}
                    </Anchor>
                  ) : (
                    number(engagements)
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </More>
  );
}
