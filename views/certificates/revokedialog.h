// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/certificates/certificateoffice.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QLineEdit;

namespace kitcamp {

class FormField;

/// Asks why a certificate shall be void, and makes it so.
class RevokeDialog : public DialogFrame
{
    Q_OBJECT
public:
    RevokeDialog(Workplace& workplace, const CertificateRow& certificate, QWidget* parent);

Q_SIGNALS:
    void revoked(const QString& sentence);

private:
    void revoke();

    Workplace& m_workplace;
    qint64 m_certificate;
    QLineEdit* m_reason = nullptr;
    FormField* m_reasonField = nullptr;
};

} // namespace kitcamp
