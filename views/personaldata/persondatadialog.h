// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/persondata/persondata.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"
#include "views/print/paper.h"

#include <memory>

class QCheckBox;
class QLabel;

namespace kitcamp {

class BackgroundStep;
class BusyBar;
class PageView;

/// What was read of a person, and its pages.
struct PersonPaper {
    PersonData data;
    std::shared_ptr<const Paper> paper;
    std::shared_ptr<const PaperPages> pages;
};

/// All that the file holds about a person, as it will be handed to her: to be looked at, printed, and saved
/// for people (PDF, ODT, HTML) and for programs (JSON).
class PersonDataDialog : public DialogFrame
{
    Q_OBJECT
public:
    PersonDataDialog(Workplace& workplace, qint64 person, QWidget* parent);

    /// Null until it has been read.
    [[nodiscard]] std::shared_ptr<const Paper> paper() const { return m_read ? m_read->paper : nullptr; }

Q_SIGNALS:
    void shown(); ///< it has been read, or cannot be

private:
    void buildLayout();
    [[nodiscard]] QWidget* buildTurning(QWidget* parent);
    void connectSignals();
    void read();
    void onRead(const Result<std::shared_ptr<PersonPaper>>& result);
    void updateTurning();
    void save();
    void print();

    Workplace& m_workplace;
    qint64 m_person;
    std::shared_ptr<PersonPaper> m_read;
    BackgroundStep* m_step = nullptr;
    BusyBar* m_busy = nullptr;
    PageView* m_view = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    QLabel* m_page = nullptr;
    QCheckBox* m_opens = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_main = nullptr;
};

} // namespace kitcamp
