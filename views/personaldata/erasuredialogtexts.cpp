// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of texts about others in which they are named.
#include "models/people/erasedname.h"
#include "views/attendees/linelist.h"
#include "views/personaldata/erasuredialog.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <functional>

namespace kitcamp {

using namespace Qt::StringLiterals;

void ErasureDialog::buildTexts(QWidget* page, QVBoxLayout* column)
{
    m_replace = new QCheckBox(tr("Replace the &name in texts about others"), page);
    m_replace->setObjectName(u"erasureReplace"_s);
    m_replace->setChecked(true);
    m_shared = new QCheckBox(tr("Also where &somebody else is called the same"), page);
    m_shared->setObjectName(u"erasureShared"_s);
    for (QCheckBox* box : {m_replace, m_shared}) {
        box->hide();
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ErasureDialog::showPlan);
    }
}

/// Where they are named, one line for each text.
void ErasureDialog::addTexts(LineTable& table) const
{
    const auto any = [&](bool ErasurePlanText::*has) {
        return std::any_of(m_plan.texts.begin(), m_plan.texts.end(), std::mem_fn(has));
    };
    const bool shared = any(&ErasurePlanText::shared);
    m_replace->setVisible(shared || any(&ErasurePlanText::replaced));
    m_shared->setVisible(shared);
    m_shared->setEnabled(m_replace->isChecked());
    qint64 id = table.lines.size();
    for (const ErasurePlanText& text : m_plan.texts)
        table.lines << Line{++id,
                            {{.text = text.title, .secondLine = text.text.simplified()},
                             {.text = QLocale().toString(1), .sort = 1},
                             {.text = fateOf(text), .tone = Tone::Warn}},
                            {}};
}

QString ErasureDialog::fateOf(const ErasurePlanText& text) const
{
    const bool replaces = m_replace->isChecked();
    const bool cut = replaces && (text.replaced || (text.shared && m_shared->isChecked()));
    const bool same = text.shared && !(replaces && m_shared->isChecked());
    if (cut && !same && !text.left)
        return tr("the name becomes %1", "%1: what stands for a name").arg(erasedName());
    if (cut)
        return tr("partly replaced; look at it");
    if (replaces && same)
        return tr("stays: somebody else is called so");
    return replaces ? tr("stays; look at it") : tr("stays");
}

} // namespace kitcamp
