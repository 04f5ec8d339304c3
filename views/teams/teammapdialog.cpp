// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teams/teammapdialog.h"

#include "models/items/teams/teamtables.h"
#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/formfields.h"
#include "views/common/housepainting.h"
#include "views/common/measures.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"

#include <QComboBox>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// A cell on the soft ground of its tone, with its sign: what a map is read by.
class MapDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintText(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const QRect& rect) const override
    {
        const Tone tone = toneOf(index, ToneRole);
        const Palette tokens = Palette::of(option.palette);
        if (tone == Tone::Ok || tone == Tone::Warn || tone == Tone::Bad) {
            fillRounded(painter, QRectF(rect).adjusted(-6, 4, 6, -4), space::tiny, tokens.soft(tone));
            const int side = scaled(8);
            drawSign(painter, QRectF(rect.left(), rect.center().y() - side / 2.0, side, side), tone,
                     tokens.strong(tone));
        }
        CellDelegate::paintText(painter, option, index, rect);
    }
};

} // namespace

TeamMapDialog::TeamMapDialog(BoardModel& model, QWidget* parent)
    : DialogFrame(tr("Map of the teams"), parent)
    , m_model(model)
    , m_map(new TeamMapModel(this))
{
    setObjectName(u"teamMapDialog"_s);
    buildLayout();
    setLeaveText(tr("Close"));
    connect(m_against, &QComboBox::currentIndexChanged, this, &TeamMapDialog::load);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TeamMapDialog::explain);
    connect(&model, &BoardModel::changed, this, &TeamMapDialog::load);
    load();
    resize(scaled(860), scaled(620));
}

void TeamMapDialog::buildLayout()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    auto* form = new FormFields(content);
    m_against = new QComboBox(form);
    m_against->setObjectName(u"mapAgainst"_s);
    m_against->addItem(tr("Criteria"));
    for (const TeamAttribute& attribute : m_model.source()->roster.attributes) {
        if (attribute.kind == TeamAttribute::Kind::Choice && attribute.values.size() > 1)
            m_against->addItem(attribute.title, attribute.column);
    }
    form->add(tr("Teams &against"), m_against);
    column->addWidget(form);
    m_table = new TableFrame(content);
    m_table->view()->setObjectName(u"teamMapTable"_s);
    m_table->view()->setAccessibleName(tr("Teams and what they are made of"));
    m_table->view()->setItemDelegate(new MapDelegate(m_table->view()));
    m_table->view()->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setModel(m_map);
    m_table->emptyState()->setTexts(tr("Nobody sits in a team"), tr("Form teams first."));
    column->addWidget(m_table, 1);
    m_explanation = new TextLabel(TextSize::Body, content);
    m_explanation->setObjectName(u"mapExplanation"_s);
    m_explanation->setWordWrap(true);
    m_explanation->setMinimumHeight(scaled(40));
    column->addWidget(m_explanation);
    setContent(content);
}

void TeamMapDialog::load()
{
    if (!m_model.board())
        return;
    if (m_against->currentIndex() <= 0)
        fillCriterionMap(*m_map, *m_model.board());
    else
        fillValueMap(*m_map, *m_model.board(), m_against->currentData().toString());
    explain();
}

void TeamMapDialog::explain()
{
    const QString words = m_map->explanation(m_table->view()->currentIndex());
    m_explanation->setText(words.isEmpty() ? tr("Choose a cell to see whom it is about.") : words);
    m_explanation->setTone(words.isEmpty() ? Tone::Muted : Tone::Plain);
}

} // namespace kitcamp
