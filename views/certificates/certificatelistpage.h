// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/certificates/certificatelist.h"
#include "views/lists/listpage.h"

namespace kitcamp {

/// The register of an activity's certificates, with what can be done to those that are selected.
class CertificateListPage : public ListPage
{
    Q_OBJECT
public:
    CertificateListPage(Workplace& workplace, QWidget* parent);

    void showActivity(qint64 activity);
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void printWanted(const QList<qint64>& certificates);
    void revokeWanted(qint64 certificate);

private:
    void revokeSelected();

    CertificateList* m_list;
};

} // namespace kitcamp
