// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/dialogframe.h"

class QPlainTextEdit;

namespace kitcamp {

/// What people note about an application, for each other.
class NoteDialog : public DialogFrame
{
    Q_OBJECT
public:
    NoteDialog(const QString& name, const QString& note, QWidget* parent);

Q_SIGNALS:
    void written(const QString& note);

private:
    QPlainTextEdit* m_note = nullptr;
};

} // namespace kitcamp
