// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/todayfigures.h"

#include "models/lending/loanoffice.h"
#include "views/common/figuretile.h"
#include "views/common/measures.h"

#include <QGridLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

TodayFigures::TodayFigures(Store& store, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::small);
    m_out = addTile(u"figureOut"_s, tr("out", "figure: lent today"), 0, 0);
    m_back = addTile(u"figureBack"_s, tr("back", "figure: taken back today"), 0, 1);
    m_due = addTile(u"figureDue"_s, tr("due today"), 1, 0);
    m_overdue = addTile(u"figureOverdue"_s, tr("overdue"), 1, 1);
    m_out->setClickable(false);
    m_back->setClickable(false);
    connect(m_due, &FigureTile::clicked, this, &TodayFigures::dueChosen);
    connect(m_overdue, &FigureTile::clicked, this, &TodayFigures::overdueChosen);
    refresh();
}

FigureTile* TodayFigures::addTile(const QString& name, const QString& label, int row, int column)
{
    auto* tile = new FigureTile(label, FigureTile::Look::Bare, this);
    tile->setObjectName(name);
    static_cast<QGridLayout*>(layout())->addWidget(tile, row, column);
    return tile;
}

void TodayFigures::refresh()
{
    const auto figures = LoanOffice(m_store.reader()).figures(m_store.clock().now());
    if (!figures)
        return; // the numbers of before stay; what is wrong with the file is said by what was done
    const QLocale locale;
    m_out->setFigure(locale.toString(figures->lentToday));
    m_back->setFigure(locale.toString(figures->backToday));
    m_due->setFigure(locale.toString(figures->dueToday));
    m_overdue->setFigure(locale.toString(figures->overdue), figures->overdue > 0 ? Tone::Bad : Tone::Plain);
    sayClosingTime();
}

void TodayFigures::sayClosingTime()
{
    const auto terms = LoanOffice(m_store.reader()).terms(m_store.clock().now());
    if (!terms)
        return;
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_store.clock().nowMs(), terms->zone).date();
    const auto closing = terms->calendar.hasHours() ? terms->calendar.closingTime(today) : std::nullopt;
    m_due->setLabel(closing ? tr("due by %1", "figure; %1: closing time").arg(closing->toString(u"HH:mm"_s))
                            : tr("due today"));
}

} // namespace kitcamp
