// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/workplace.h"
#include "views/sync/syncsection.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kitcamp {

class BackgroundStep;
class InlineMessage;
class KnownFilesModel;
class Panel;
class TableFrame;
class TextLabel;

/// The computers of the centre, what this one is called, where they meet, how others join, and what lies in
/// the folder and does not belong there.
class ComputersSection : public SyncSection
{
    Q_OBJECT
public:
    explicit ComputersSection(Workplace& workplace, QWidget* parent);

    void arrive() override;
    void refresh(const SyncStatus& status, bool written) override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;

private:
    void buildLayout();
    void buildTable(class QSplitter* splitter);
    void buildName(QVBoxLayout* column);
    void buildPlace(QVBoxLayout* column);
    void buildOddities(QVBoxLayout* column);
    void saveName();
    void saveInvite();
    void lookForOddities();

    Workplace& m_workplace;
    KnownFilesModel* m_files = nullptr;
    InlineMessage* m_message = nullptr;
    TableFrame* m_table = nullptr;
    QWidget* m_side = nullptr;
    QLineEdit* m_name = nullptr;
    QPushButton* m_saveName = nullptr;
    TextLabel* m_place = nullptr;
    Panel* m_odditiesPanel = nullptr;
    TextLabel* m_oddities = nullptr;
    BackgroundStep* m_looking = nullptr;
};

} // namespace kitcamp
