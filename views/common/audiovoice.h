// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/toneplayer.h"

#include <QBuffer>
#include <QObject>

#include <memory>

class QAudioSink;

namespace kitcamp {

/// The end of SpeakerTones that touches the sound hardware; lives in the thread of the tones.
class AudioVoice : public QObject
{
    Q_OBJECT

public:
    AudioVoice();
    ~AudioVoice() override;

    void say(Sound sound);

Q_SIGNALS:
    void bellWanted(); ///< there is no output for samples

private:
    bool speak(Sound sound);

#ifdef KITCAMP_HAS_MULTIMEDIA
    std::unique_ptr<QAudioSink> m_sink;
    QBuffer m_buffer;
#endif
};

} // namespace kitcamp
