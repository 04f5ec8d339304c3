// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendees/attendees.h"
#include "models/activities/publishing/notices.h"
#include "models/store/store.h"

namespace kitcamp {

/// A text in English, translated for each reader: context and source as the translation files have them. In
/// it {name} is the reader, {camp} the camp, {what} what is said of this reader.
struct ReminderText {
    const char* context = "";
    const char* subject = "";
    const char* body = "";
};

/// One reader, and what is said to her.
struct ReminderFor {
    const Attendee* attendee = nullptr;
    QString cause;
    /// Words for {what}: source strings of the context of the text, or names as they are.
    QStringList names; ///< already in nobody's language: titles
    QList<const char*> words; ///< translated for the reader
};

/// Makes notices in each reader's language (NoticeTexts::languagesFor); leaves out who was told of the cause
/// already.
[[nodiscard]] Result<NoticeBatch> remindersOf(Store& store, qint64 activity, const ReminderText& text,
                                              const QList<ReminderFor>& readers);

} // namespace kitcamp
