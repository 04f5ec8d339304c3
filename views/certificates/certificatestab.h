// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/activity/activitytab.h"

#include <QTimer>

class QCheckBox;
class QPushButton;

namespace kitcamp {

class CertificateListPage;
class TextLabel;
struct Error;

/// An activity's certificates: issue them to all who completed it, print, print again, revoke, verify.
class CertificatesTab : public ActivityTab
{
    Q_OBJECT
public:
    explicit CertificatesTab(Workplace& workplace, QWidget* parent = nullptr);

    void showActivity(qint64 activity) override;
    void arrive() override;
    void showObject(const QString& table, qint64 id) override;
    /// The certificates of the activity that hold, as they would be printed; the list where there are none.
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;

private:
    void buildLayout();
    void buildButtons();
    void connectSignals();
    QPushButton* addButton(const QString& name, const QString& text, void (CertificatesTab::*run)());
    void load();
    void issue();
    void printUnprinted();
    void print(const QList<qint64>& certificates);
    void revoke(qint64 certificate);
    void verify();
    void refuse(const Error& error);

    qint64 m_activity = 0;
    QList<qint64> m_waiting; ///< participations
    QList<qint64> m_unprinted; ///< certificates
    TextLabel* m_state = nullptr;
    QPushButton* m_issue = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_verify = nullptr;
    QCheckBox* m_seals = nullptr;
    CertificateListPage* m_list = nullptr;
    QTimer m_later; ///< a burst of changes is looked at once
};

} // namespace kitcamp
