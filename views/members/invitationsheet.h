// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/print/paper.h"

#include <QCoreApplication>

namespace kitcamp {

/// What stands on the sheet that goes with an invitation.
struct InvitationContent {
    QString computer; ///< "Desk 2"
    QString role; ///< translated
    QString fileName; ///< of the invitation
    QString place; ///< where the computers meet
    QString passphrase; ///< groups with "-" between them
    QDate until; ///< valid
};

/// The sheet for whoever sets the other computer up: the passphrase in large letters and what is to be done.
class InvitationSheet : public Paper
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::InvitationSheet)
public:
    InvitationSheet(const InvitationContent& content, PaperFrame frame);

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] Sheet sheet() const override;
    [[nodiscard]] std::unique_ptr<PaperPages> layOut(const Sheet& sheet) const override;

private:
    QString m_title;
    QString m_about;
    QString m_passphrase;
    QStringList m_steps;
    QString m_warning;
};

/// What is to be done on the other computer, one line each; the same on the screen and on the sheet.
[[nodiscard]] QStringList stepsToJoin(const QString& fileName, const QString& place);

} // namespace kitcamp
