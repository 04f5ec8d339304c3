// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/persondata/erasureprogress.h"
#include "views/common/workplace.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace kitcamp {

class BusyBar;
class ErasureTask;
class InlineMessage;
class LineList;
class Panel;
class TextLabel;

/// Whose details were erased when, by whom, and how far each computer of the centre is with it.
class ErasuresView : public QWidget
{
    Q_OBJECT
public:
    ErasuresView(Workplace& workplace, QWidget* parent);

private:
    void buildLayout();
    void buildList();
    void buildDetails();
    void connectSignals();
    void load();
    void showList();
    void showDetails();
    void print();
    [[nodiscard]] QString hereText(const ErasureProgress& erasure) const;
    [[nodiscard]] const ErasureProgress* current() const;

    Workplace& m_workplace;
    QList<ErasureProgress> m_erasures;
    QTimer m_later;
    ErasureTask* m_task = nullptr;
    InlineMessage* m_message = nullptr;
    BusyBar* m_busy = nullptr;
    Panel* m_panel = nullptr;
    LineList* m_list = nullptr;
    Panel* m_details = nullptr;
    TextLabel* m_sentences = nullptr;
    LineList* m_computers = nullptr;
    QPushButton* m_finish = nullptr;
    QPushButton* m_print = nullptr;
};

} // namespace kitcamp
