// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendees/cloudoffice.h"
#include "views/print/paper.h"

#include <QCoreApplication>

namespace kitcamp {

/// What stands on a slip with an account.
struct AccountSlip {
    QString holder; ///< person or team
    QString holderDetail; ///< university or members
    QString platform;
    QString address; ///< where to log in
    QString login;
    QString password; ///< in clear where the key is here; empty: to be told
    QString quota; ///< "100 NPU hours"; may be empty
};

/// Slips to cut apart: eight to a sheet, one for each person or team.
class AccountSlipsPaper : public Paper
{
    Q_DECLARE_TR_FUNCTIONS(AccountSlipsPaper)
public:
    AccountSlipsPaper(QList<AccountSlip> slips, const QString& camp, PaperFrame frame);

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] Sheet sheet() const override;
    [[nodiscard]] std::unique_ptr<PaperPages> layOut(const Sheet& sheet) const override;

    /// What the labels before the values are called, in the language of the paper.
    struct Words {
        QString address;
        QString login;
        QString password;
        QString quota;
        QString untold; ///< in place of a password that cannot be read
    };

private:
    QList<AccountSlip> m_slips;
    Words m_words;
    QString m_camp;
    QString m_title;
};

/// The slips of \p accounts, passwords unsealed where this computer holds the key. Accounts that are free are
/// left out.
[[nodiscard]] Result<QList<AccountSlip>> accountSlips(Store& store, const CloudResource& resource,
                                                      const QList<CloudAccount>& accounts);

} // namespace kitcamp
