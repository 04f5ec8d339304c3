// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/dialogframe.h"

class QLineEdit;

namespace kitcamp {

class FormField;

/// What is asked when something is done for a reason in somebody's words. All texts are translated.
struct ReasonQuestion {
    QString title;
    QString sentence; ///< what will become of it
    QString button; ///< what the main button says
    QString missing; ///< said where no reason was written; empty: it may stay empty
};

/// Asks for a reason; it is recorded with what is done.
class ReasonDialog : public DialogFrame
{
    Q_OBJECT
public:
    ReasonDialog(ReasonQuestion question, QWidget* parent);

Q_SIGNALS:
    void given(const QString& reason);

private:
    void onSubmitted();

    ReasonQuestion m_question;
    QLineEdit* m_reason = nullptr;
    FormField* m_field = nullptr;
};

} // namespace kitcamp
