// How large Zoom's view is in the frame it is given. It wants the size of its video area, and adds bars of its own;
// meeting.css puts it in the middle.
import type { SuspensionViewType, VideoOptions } from '@zoom/meetingsdk/embedded';

export interface Size {
  width: number;
  height: number;
}

/** ZOOM: what the view adds around the video area: its two bars, its edges (6.2.0, CSS pixels); 19 of it are the
    larger buttons of meeting.css. */
const AROUND: Size = { width: 4, height: 101 };

/** ZOOM: in gallery the view makes itself higher than asked when it is wider than this, and its toolbar would be
    cut off (6.2.0). */
const WIDEST = 720 / 411;

/** ZOOM: the default is a ribbon of 250 pixels. The enumeration exists in the declarations only (6.2.0). */
const GALLERY = 'gallery' as SuspensionViewType.Gallery;

/** @param frame CSS pixels of the page's root element. */
export function fitView(frame: Size): VideoOptions {
  const height = Math.max(0, Math.floor(frame.height - AROUND.height));
  const width = Math.max(0, Math.floor(Math.min(frame.width - AROUND.width, height * WIDEST)));
  return {
    isResizable: false,
    viewSizes: { default: { width, height } },
    defaultViewType: GALLERY,
    popper: { disableDraggable: true },
  };
}
