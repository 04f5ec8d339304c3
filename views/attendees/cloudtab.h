// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendees/cloudoffice.h"
#include "views/attendees/attendeetab.h"

class QComboBox;

namespace kitcamp {

class KeyPanel;
class LineList;
class TextLabel;

/// The camp's cloud resources: whose each account is, what is missing, slips to hand out.
class CloudTab : public AttendeeTab
{
    Q_OBJECT
public:
    explicit CloudTab(Workplace& workplace, QWidget* parent = nullptr);

    void showActivity(qint64 activity) override;
    void arrive() override;
    /// The slips of the accounts that are given out.
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;

protected:
    void load() override;

private:
    void buildLayout();
    void buildActions(class QVBoxLayout* column);
    void showResource();
    [[nodiscard]] const CloudResource* resource() const;
    [[nodiscard]] QList<CloudAccount> chosen() const; ///< selected; all where one or none is
    void giveOut();
    void giveByHand();
    void takeBack();
    void printSlips();
    void noteHanded();
    [[nodiscard]] Result<std::shared_ptr<const Paper>> slipsPaper(const QList<CloudAccount>& accounts);

    QList<CloudResource> m_resources;
    QList<CloudAccount> m_accounts;
    QComboBox* m_choice = nullptr;
    TextLabel* m_supply = nullptr;
    LineList* m_list = nullptr;
    KeyPanel* m_keys = nullptr;
    QPushButton* m_give = nullptr;
    QPushButton* m_hand = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_handed = nullptr;
};

} // namespace kitcamp
