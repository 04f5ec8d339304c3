// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certificates/certificatelistpage.h"

#include <QLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

CertificateListPage::CertificateListPage(Workplace& workplace, QWidget* parent)
    : ListPage(workplace,
               {u"certificates"_s,
                tr("Certificates"),
                tr("No certificates yet"),
                tr("Whoever completes the activity can get one: mark them as completed first."),
                {},
                {}},
               new CertificateList(workplace.store, workplace.foldQuery, nullptr), parent)
    , m_list(static_cast<CertificateList*>(model()))
{
    layout()->setContentsMargins(0, 0, 0, 0); // the tab has its own
    addRowAction(u"printCertificates"_s, tr("Print what is selected…"),
                 [this] { Q_EMIT printWanted(selectedIds()); });
    addRowAction(u"revokeCertificate"_s, tr("Revoke…"), [this] { revokeSelected(); });
}

void CertificateListPage::showActivity(qint64 activity)
{
    m_list->showActivity(activity);
    m_list->load(); // the tab takes the focus elsewhere: nobody arrives at the list
}

int CertificateListPage::count() const
{
    return m_list->rowCount();
}

void CertificateListPage::revokeSelected()
{
    const QList<qint64> ids = selectedIds();
    if (ids.size() == 1)
        Q_EMIT revokeWanted(ids.constFirst());
    else
        say(Tone::Warn, tr("Certificates are revoked one by one: each has a reason of its own."));
}

} // namespace kitcamp
