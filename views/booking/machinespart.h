// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/page.h"

class QPushButton;
class QTableView;

namespace kitcamp {

class EmptyState;
class InlineMessage;
class MachineDay;
class PageHeader;

/// The machines that stay here on one day: hours by machines, to book, to start and to end.
class MachinesPart : public Page
{
    Q_OBJECT
public:
    explicit MachinesPart(Workplace& workplace, QWidget* parent);

    void arrive() override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;

private:
    void buildLayout();
    void buildHeader();
    void buildTable();
    void addKeys();
    void showDay(QDate day);
    void updateButtons();
    void openBooking();
    void startUse();
    void endUse();
    void cancelBooking();
    void say(bool isDone, const QString& sentence);
    [[nodiscard]] QDate today() const;

    MachineDay* m_machines = nullptr;
    PageHeader* m_header = nullptr;
    QTableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    InlineMessage* m_message = nullptr;
    QPushButton* m_book = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_end = nullptr;
};

} // namespace kitcamp
