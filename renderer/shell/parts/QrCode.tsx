// A QR code, dark on white in every colour scheme: a camera does not read it the other way round.
import { useMemo, type ReactNode } from 'react';
import { qrPath } from '../qr-path.ts';

export function QrCode({ url, title }: { url: string; title: string }): ReactNode {
  const { size, path } = useMemo(() => qrPath(url), [url]);
  return (
    <svg
      className="qr"
      // A drawing in the page is no img element, and still one picture to a screen reader.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="img"
      aria-label={title}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <title>{title}</title>
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
