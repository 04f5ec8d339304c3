// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/certificates/verification.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QLineEdit;

namespace kitcamp {

class InlineMessage;
class TextLabel;

/// Verifies certificates one after the other: scan the square code at the foot of the paper, or type its
/// number.
class VerifyDialog : public DialogFrame
{
    Q_OBJECT
public:
    VerifyDialog(Workplace& workplace, QWidget* parent);

private:
    void buildLayout();
    void verify();
    void show(const CertificateCheck& check);
    [[nodiscard]] Result<CertificateCheck> answerTo(const QString& entered) const;

    Workplace& m_workplace;
    QLineEdit* m_entry = nullptr;
    InlineMessage* m_verdict = nullptr;
    TextLabel* m_says = nullptr;
};

} // namespace kitcamp
