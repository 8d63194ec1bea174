import { Kbd, Modal, Table } from '@mantine/core';
import type { TextKey } from '../language/keys.ts';
import { useText } from '../language/use-text.ts';

const rows: ReadonlyArray<readonly [readonly string[], TextKey]> = [
  [['/'], 'shell.keySearch'],
  [['g', 'o'], 'shell.keyOverview'],
  [['g', 'r'], 'shell.keyReview'],
  [['g', 'n'], 'shell.keyNetwork'],
  [['g', 's'], 'shell.keyFind'],
  [['g', 'a'], 'shell.keyAdd'],
  [['?'], 'shell.keyHelp'],
  [['Esc'], 'shell.keyEscape'],
];

/** The keys that work everywhere. */
export function Help({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { t } = useText();
  return (
    <Modal opened={opened} onClose={onClose} title={t('shell.keysHint')} size="sm">
      <Table>
        <Table.Tbody>
          {rows.map(([keys, key]) => (
            <Table.Tr key={key}>
              <Table.Td>{t(key)}</Table.Td>
              <Table.Td ta="end">
                {keys.map((one, at) => (
                  <span key={one}>
                    {at > 0 && ` ${t('shell.then')} `}
                    <Kbd>{one}</Kbd>
                  </span>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
