// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/week/weekaccessible.h"

#include "views/week/plantexts.h"
#include "views/week/reasonpanel.h"
#include "views/week/weekview.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// The blocks that can be touched, in order of time.
QList<int> readable(PlanStage& stage)
{
    QList<int> found;
    const QList<PlacedBlock>& placed = stage.layout().placed();
    for (int i = 0; i < placed.size(); ++i) {
        if (!stage.sheet().blocks[placed[i].block].facts.ground)
            found.append(i);
    }
    return found;
}

/// One item of the plan: the Nth block, or behind the last of them the cell of the cursor.
class PlanItem : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PlanItem(WeekView* view, int index)
        : m_view(view)
        , m_index(index)
    {
    }

    bool isValid() const override { return m_view && m_index <= blocks().size(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_view->window()->windowHandle(); }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override { }
    QAccessible::Role role() const override { return isCell() ? QAccessible::Cell : QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || kind != QAccessible::Name)
            return {};
        return isCell() ? cellText() : plantexts::spoken(stage().sheet(), facts());
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        return m_view->onScreen(isCell() ? cellRect() : stage().layout().placed()[blocks()[m_index]].rect);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.offscreen = !m_view->onScreen(m_view->visibleContent()).intersects(rect());
        state.focused = m_view->hasFocus() && m_index == focusedIndex();
        if (!isCell()) {
            state.selectable = true;
            state.selected = stage().chosen().contains(blocks()[m_index]);
            state.readOnly = facts().locked;
        }
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& name) override
    {
        if (!isValid() || isCell())
            return;
        const int placed = blocks()[m_index];
        m_view->setFocus();
        stage().setCursor({stage().layout().placed()[placed].place, 0, placed});
        if (name == pressAction())
            stage().open();
    }

    int focusedIndex() const
    {
        const QList<int> all = blocks();
        const qsizetype at = stage().drag().isActive() ? -1 : all.indexOf(stage().cursor().placed);
        return static_cast<int>(at < 0 ? all.size() : at);
    }

private:
    PlanStage& stage() const { return m_view->stage(); }
    QList<int> blocks() const { return readable(stage()); }
    bool isCell() const { return m_index == blocks().size(); }
    const PlanBlock& facts() const
    {
        return stage().sheet().blocks[stage().layout().placed()[blocks()[m_index]].block].facts;
    }
    QRect cellRect() const { return stage().drag().isActive() ? stage().ghostRect() : stage().cursorRect(); }

    QString cellText() const
    {
        const Dragging& drag = stage().drag();
        if (!drag.isActive())
            return plantexts::spokenCell(stage().sheet(), stage().cursor().place,
                                         stage().cursor().minutes > 0 ? stage().cursor().minutes
                                                                      : stage().cursorMinutes());
        const auto* panel = m_view->findChild<ReasonPanel*>();
        return drag.block().title + u", "_s + panel->text();
    }

    QPointer<WeekView> m_view;
    int m_index;
};

/// The plan as a whole; its items are made when asked for and kept by their number.
class PlanAccessible : public QAccessibleWidget
{
public:
    explicit PlanAccessible(WeekView* view)
        : QAccessibleWidget(view, QAccessible::List)
        , m_view(view)
    {
    }
    ~PlanAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(id);
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Description ? m_view->headline() : QAccessibleWidget::text(kind);
    }
    int childCount() const override { return static_cast<int>(readable(m_view->stage()).size()) + 1; }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (!m_items.contains(index))
            m_items.insert(index, QAccessible::registerAccessibleInterface(new PlanItem(m_view, index)));
        return QAccessible::accessibleInterface(m_items.value(index));
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (auto it = m_items.constBegin(); it != m_items.constEnd(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == child)
                return it.key();
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }
    QAccessibleInterface* focusChild() const override
    {
        return m_view->hasFocus() ? child(PlanItem(m_view, 0).focusedIndex()) : nullptr;
    }

private:
    WeekView* m_view;
    mutable QHash<int, QAccessible::Id> m_items;
};

QAccessibleInterface* makeAccessible(const QString& className, QObject* object)
{
    auto* view = className == "kitcamp::WeekView"_L1 ? qobject_cast<WeekView*>(object) : nullptr;
    return view ? new PlanAccessible(view) : nullptr;
}

} // namespace

void installWeekAccessible()
{
    QAccessible::installFactory(makeAccessible);
}

void tellWeekFocus(WeekView* view)
{
    if (!QAccessible::isActive())
        return;
    const int index = PlanItem(view, 0).focusedIndex();
    QAccessibleEvent focus(view, QAccessible::Focus);
    focus.setChild(index);
    QAccessible::updateAccessibility(&focus);
    QAccessibleEvent named(view, QAccessible::NameChanged);
    named.setChild(index);
    QAccessible::updateAccessibility(&named);
}

} // namespace kitcamp
