// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/audiovoice.h"

#include "views/common/tones.h"

#ifdef KITCAMP_HAS_MULTIMEDIA
#include <QAudioDevice>
#include <QAudioSink>
#include <QMediaDevices>
#endif

#include <QBuffer>
#include <QFileInfo>

namespace kitcamp {

using namespace Qt::StringLiterals;

struct AudioVoice::Output {
    QBuffer samples;
#ifdef KITCAMP_HAS_MULTIMEDIA
    std::unique_ptr<QAudioSink> sink; ///< reads SAMPLES, so it goes first
#endif
};

AudioVoice::AudioVoice() = default;
AudioVoice::~AudioVoice() = default;

void AudioVoice::say(Sound sound)
{
    if (!speak(sound))
        Q_EMIT bellWanted();
}

#ifdef KITCAMP_HAS_MULTIMEDIA

namespace {

/// Qt asks PulseAudio (or PipeWire in its place) and writes a warning where nobody answers: look for its door
/// first.
bool isServerThere()
{
#ifdef Q_OS_LINUX
    if (QString server = qEnvironmentVariable("PULSE_SERVER"); !server.isEmpty())
        return !server.startsWith("unix:"_L1) || QFileInfo::exists(server.remove(0, 5));
    const QStringList doors = {qEnvironmentVariable("PULSE_RUNTIME_PATH") + u"/native"_s,
                               qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/pulse/native"_s,
                               u"/run/pulse/native"_s};
    return std::any_of(doors.cbegin(), doors.cend(),
                       [](const QString& door) { return QFileInfo::exists(door); });
#else
    return true;
#endif
}

} // namespace

bool AudioVoice::speak(Sound sound)
{
    if (!isServerThere())
        return false;
    // asked each time: headphones come and go
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull())
        return false;
    QAudioFormat format = device.preferredFormat();
    format.setSampleFormat(QAudioFormat::Int16);
    if (!device.isFormatSupported(format))
        return false;
    m_output = std::make_unique<Output>();
    m_output->samples.setData(samplesOf(sound, {format.sampleRate(), format.channelCount()}));
    m_output->samples.open(QIODevice::ReadOnly);
    m_output->sink = std::make_unique<QAudioSink>(device, format);
    m_output->sink->start(&m_output->samples);
    const QAudio::Error error = m_output->sink->error();
    return error == QAudio::NoError || error == QAudio::UnderrunError;
}

#else

bool AudioVoice::speak(Sound /*sound*/)
{
    return false;
}

#endif

} // namespace kitcamp
