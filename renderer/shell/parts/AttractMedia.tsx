// The venue's picture or its looped, silent video. A video that does not play gives way to the picture, and a picture
// that does not show to the ground: nobody ever sees a broken one.
import { useState, type ReactNode } from 'react';
import type { AttractView } from '../../../contracts/look.ts';

type Shown = 'video' | 'picture' | 'nothing';

/** What comes first, and what follows when that one is broken. Pure. */
export function mediaShown(
  { pictureUrl, videoUrl }: Pick<AttractView, 'pictureUrl' | 'videoUrl'>,
  broken: readonly Shown[],
): Shown {
  if (videoUrl !== null && !broken.includes('video')) return 'video';
  return pictureUrl !== null && !broken.includes('picture') ? 'picture' : 'nothing';
}

export function AttractMedia({
  pictureUrl,
  videoUrl,
}: Pick<AttractView, 'pictureUrl' | 'videoUrl'>): ReactNode {
  const [hasCalm] = useState(() => window.matchMedia('(prefers-reduced-motion: reduce)').matches);
  const [broken, setBroken] = useState<readonly Shown[]>([]);
  const shown = mediaShown(
    { pictureUrl, videoUrl: hasCalm && pictureUrl !== null ? null : videoUrl },
    broken,
  );
  const breaks = (what: Shown) => (): void => setBroken((before) => [...before, what]);
  return (
    <div className="attract-media" data-media={shown}>
      {shown === 'video' && (
        // It says nothing and has no sound: there is nothing to caption.
        // oxlint-disable-next-line jsx-a11y/media-has-caption
        <video
          src={videoUrl ?? ''}
          poster={pictureUrl ?? undefined}
          autoPlay={!hasCalm}
          loop
          muted
          playsInline
          aria-hidden="true"
          onError={breaks('video')}
        />
      )}
      {shown === 'picture' && <img src={pictureUrl ?? ''} alt="" onError={breaks('picture')} />}
    </div>
  );
}
