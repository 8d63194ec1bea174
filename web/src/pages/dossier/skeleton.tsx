import { BlockSkeleton, LinesSkeleton } from '../../parts/loading.tsx';
import classes from './dossier.module.css';

/** A dossier on its way, as high as it will be. */
export function DossierSkeleton() {
  return (
    <div className={classes.page}>
      <div className={classes.row}>
        <BlockSkeleton height={180} />
        <BlockSkeleton height={180} />
      </div>
      <BlockSkeleton height={260} />
      <div className={classes.row}>
        <LinesSkeleton lines={8} />
        <LinesSkeleton lines={5} />
      </div>
    </div>
  );
}
