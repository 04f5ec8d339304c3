// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/audiovoice.h"

#include "views/common/tones.h"

#ifdef KITCAMP_HAS_MULTIMEDIA
#include <QAudioDevice>
#include <QAudioSink>
#include <QMediaDevices>
#endif

namespace kitcamp {

AudioVoice::AudioVoice() = default;
AudioVoice::~AudioVoice() = default;

void AudioVoice::say(Sound sound)
{
    if (!speak(sound))
        Q_EMIT bellWanted();
}

#ifdef KITCAMP_HAS_MULTIMEDIA

bool AudioVoice::speak(Sound sound)
{
    // asked each time: headphones come and go
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull())
        return false;
    QAudioFormat format = device.preferredFormat();
    format.setSampleFormat(QAudioFormat::Int16);
    if (!device.isFormatSupported(format))
        return false;
    m_sink.reset();
    m_buffer.close();
    m_buffer.setData(samplesOf(sound, {format.sampleRate(), format.channelCount()}));
    m_buffer.open(QIODevice::ReadOnly);
    m_sink = std::make_unique<QAudioSink>(device, format);
    m_sink->start(&m_buffer);
    return m_sink->error() == QAudio::NoError || m_sink->error() == QAudio::UnderrunError;
}

#else

bool AudioVoice::speak(Sound /*sound*/)
{
    return false;
}

#endif

} // namespace kitcamp
