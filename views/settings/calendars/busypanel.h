// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/store/store.h"
#include "views/common/panel.h"
#include "views/common/workplace.h"

class QPushButton;
class QStandardItemModel;

namespace kitcamp {

class TableFrame;

/// The registrar's busy times, term by term: how many people and classes, taken from a file, cleared when the
/// term is over.
class BusyPanel : public Panel
{
    Q_OBJECT
public:
    BusyPanel(Workplace& workplace, QWidget* parent);

Q_SIGNALS:
    void said(kitcamp::Tone tone, const QString& sentence);

private:
    void buildLayout();
    void reload();
    void showButtons();
    void importFile();
    void clearTerm();
    [[nodiscard]] qint64 currentTerm() const;

    Workplace& m_workplace;
    QStandardItemModel* m_model = nullptr;
    TableFrame* m_table = nullptr;
    QPushButton* m_clear = nullptr;
};

} // namespace kitcamp
