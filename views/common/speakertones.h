// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/toneplayer.h"

#include <QObject>
#include <QThread>

namespace kitcamp {

class AudioVoice;

/// Plays the desk's sounds on the default output from a thread of its own, so that neither a sleeping
/// sound server nor a missing card holds up a scan; where there is no output, the system's bell.
class SpeakerTones : public QObject, public TonePlayer
{
    Q_OBJECT

public:
    explicit SpeakerTones(QObject* parent = nullptr);
    ~SpeakerTones() override;

    void play(Sound sound) override;
    [[nodiscard]] bool isEnabled() const { return m_enabled; }
    void setEnabled(bool enabled) { m_enabled = enabled; }

private:
    bool m_enabled = true;
    QThread m_thread;
    AudioVoice* m_voice = nullptr; ///< lives in m_thread, deleted when it ends
};

} // namespace kitcamp
