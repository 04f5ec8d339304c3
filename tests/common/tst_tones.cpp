// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordedtones.h"
#include "strictwarnings.h"
#include "views/common/audiovoice.h"
#include "views/common/speakertones.h"
#include "views/common/tones.h"

#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

constexpr Sound allSounds[] = {Sound::Lent, Sound::Returned, Sound::Refused, Sound::Unknown, Sound::Undone};

QList<qint16> samples(Sound sound)
{
    const QByteArray bytes = samplesOf(sound);
    QList<qint16> values(bytes.size() / 2);
    std::memcpy(values.data(), bytes.constData(), static_cast<size_t>(bytes.size()));
    return values;
}

} // namespace

class TonesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void eachSoundIsItsOwnShortAndWithoutClicks()
    {
        QList<QByteArray> seen;
        for (const Sound sound : allSounds) {
            const QList<qint16> values = samples(sound);
            QVERIFY(values.size() > 44100 / 10);
            QVERIFY(values.size() < 44100 / 2); // a scan a second is usual: it must be over by then
            QVERIFY(qAbs(values.constFirst()) < 300);
            QVERIFY(qAbs(values.constLast()) < 300);
            const auto [low, high] = std::minmax_element(values.cbegin(), values.cend());
            QVERIFY(*high > 8000);
            QVERIFY(*high < 20000);
            QVERIFY(*low > -20000);
            QVERIFY(!seen.contains(samplesOf(sound)));
            seen.append(samplesOf(sound));
        }
    }

    void channelsAndRateAreObeyed()
    {
        const qsizetype mono = samplesOf(Sound::Lent, {48000, 1}).size();
        QCOMPARE(samplesOf(Sound::Lent, {48000, 2}).size(), 2 * mono);
        QVERIFY(samplesOf(Sound::Lent, {8000, 1}).size() < mono / 5);
    }

    void playingNeitherBlocksNorWarnsWithoutAudio()
    {
        QElapsedTimer clock;
        {
            SpeakerTones tones;
            clock.start();
            for (const Sound sound : allSounds)
                tones.play(sound);
            QVERIFY(clock.elapsed() < 500);
        }
        QVERIFY(clock.elapsed() < 10000); // and the program can be left
    }

    void eitherTheSpeakerOrTheBellIsUsed()
    {
        AudioVoice voice;
        QSignalSpy bells(&voice, &AudioVoice::bellWanted);
        for (const Sound sound : allSounds)
            voice.say(sound);
        QVERIFY(bells.isEmpty() || bells.count() == int(std::size(allSounds)));
    }

    void switchedOffNothingStarts()
    {
        SpeakerTones tones;
        tones.setEnabled(false);
        tones.play(Sound::Lent);
        QVERIFY(!tones.isEnabled());
    }

    void testsHearWhatWasPlayed()
    {
        RecordedTones tones;
        TonePlayer& player = tones;
        player.play(Sound::Refused);
        QCOMPARE(tones.played, QList<Sound>{Sound::Refused});
    }
};

QTEST_MAIN(TonesTest)
#include "tst_tones.moc"
