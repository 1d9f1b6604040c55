// The ways in by another device, where this kiosk cannot let the visitor in. No control among them: what to do is done
// with that device. `data-way` is how each is found from outside.
import type { ReactNode } from 'react';
import type { Way } from '../../../contracts/visit.ts';
import { groupedNumber, numbersByCountry, type Elsewhere } from '../other-ways.ts';
import { useWords } from '../words-in-use.ts';
import { QrCode } from './QrCode.tsx';

interface Props {
  ways: readonly Elsewhere[];
  /** While Foyer tries again by itself: they are there, but waiting is the first choice. */
  isQuiet: boolean;
}

export function OtherWays({ ways, isQuiet }: Props): ReactNode {
  return (
    <div className={isQuiet ? 'ways is-quiet' : 'ways'}>
      {ways.map((way) =>
        way.kind === 'own-phone' ? (
          <OwnPhone key={way.kind} way={way} />
        ) : (
          <DialIn key={way.kind} way={way} />
        ),
      )}
    </div>
  );
}

function OwnPhone({ way }: { way: Extract<Way, { kind: 'own-phone' }> }): ReactNode {
  const { ways: words } = useWords();
  return (
    <section className="way own-phone" data-way="own-phone" data-url={way.url}>
      <QrCode url={way.url} title={words.qrCode} />
      <div>
        <h2>{words.ownPhone}</h2>
        <p>{words.pointCamera}</p>
        {way.isPersonal && <p className="way-caution">{words.personal}</p>}
        {way.passcode !== null && <ToType label={words.passcode} value={way.passcode} />}
      </div>
    </section>
  );
}

function DialIn({ way }: { way: Extract<Way, { kind: 'dial-in' }> }): ReactNode {
  const { ways: words, language } = useWords();
  return (
    <section className="way dial-in" data-way="dial-in">
      <h2>{words.dialIn}</h2>
      <div className="dial-in-numbers">
        <ToType label={words.meetingNumber} value={groupedNumber(way.meetingNumber)} />
        {way.passcode !== null && <ToType label={words.passcode} value={way.passcode} />}
      </div>
      {/* Zoom may list dozens: the list scrolls. */}
      <dl className="telephones" aria-label={words.numbers}>
        {numbersByCountry(way.numbers, language).map(({ country, numbers }) => (
          <div key={country}>
            <dt>{country}</dt>
            {numbers.map((number) => (
              <dd key={number}>
                <bdi>{number}</bdi>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

function ToType({ label, value }: { label: string; value: string }): ReactNode {
  return (
    <p className="to-type">
      {label}{' '}
      <b>
        <bdi>{value}</bdi>
      </b>
    </p>
  );
}
