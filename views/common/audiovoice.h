// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/toneplayer.h"

#include <QObject>

#include <memory>

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

    struct Output;
    std::unique_ptr<Output> m_output; ///< empty until the first sound, and where Qt Multimedia was absent
};

} // namespace kitcamp
