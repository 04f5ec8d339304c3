// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/speakertones.h"

#include "views/common/audiovoice.h"

#include <QApplication>

namespace kitcamp {

namespace {

constexpr unsigned long longestFarewell =
    2000; // ms; a sound server that hangs must not keep the program open

} // namespace

SpeakerTones::SpeakerTones(QObject* parent)
    : QObject(parent)
    , m_voice(new AudioVoice) // no parent: it moves to the thread, whose end deletes it
{
    m_thread.setObjectName(QStringLiteral("tones"));
    m_voice->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_voice, &QObject::deleteLater);
    connect(m_voice, &AudioVoice::bellWanted, this, [] { QApplication::beep(); });
}

SpeakerTones::~SpeakerTones()
{
    if (!m_thread.isRunning()) {
        delete m_voice;
        return;
    }
    m_thread.quit();
    if (!m_thread.wait(longestFarewell)) {
        m_thread.terminate();
        m_thread.wait();
    }
}

void SpeakerTones::play(Sound sound)
{
    if (!m_enabled)
        return;
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(
        m_voice, [voice = m_voice, sound] { voice->say(sound); }, Qt::QueuedConnection);
}

} // namespace kitcamp
