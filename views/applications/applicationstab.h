// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/selection/selectionkeeper.h"
#include "models/store/recordactions.h"
#include "views/activity/activitytab.h"

namespace kitcamp {

class ApplicantList;
class ApplicationReader;
class InlineMessage;
class PageHeader;
class RosterDeeds;
class TextLabel;
struct Performed;

/// Applications are read and decided one after the other, without the mouse: the list at the left, the
/// application at the right.
class ApplicationsTab : public ActivityTab
{
    Q_OBJECT
public:
    explicit ApplicationsTab(Workplace& workplace, QWidget* parent = nullptr);

    void showActivity(qint64 activity) override;
    void arrive() override;
    void showObject(const QString& table, qint64 id) override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    QWidget* buildHead();
    QWidget* buildRight();
    void connectSignals();
    void onKeeperChanged();
    void exportList();
    void writeNotices();
    /// True where the key is one of the reading view's.
    bool readKey(int key, Qt::KeyboardModifiers modifiers, const QString& text);
    bool decideByKey(int key);
    bool markByKey(int key, const QString& text);
    bool stepCriterion(int by);
    void decide(const QString& state);
    void mark(std::optional<qint64> points);
    void writeNote();
    void undo();
    void answer(const Result<Performed>& done);
    [[nodiscard]] qint64 current() const;

    SelectionKeeper* m_keeper = nullptr;
    ApplicantList* m_list = nullptr;
    ApplicationReader* m_reader = nullptr;
    RosterDeeds* m_deeds = nullptr;
    TextLabel* m_context = nullptr;
};

} // namespace kitcamp
