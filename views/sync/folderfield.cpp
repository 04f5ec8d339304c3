// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/folderfield.h"

#include "views/common/measures.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

FolderField::FolderField(const QString& name, const QString& accessibleName, Ask ask, QWidget* parent)
    : QWidget(parent)
    , m_ask(std::move(ask))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    m_line = new QLineEdit(this);
    m_line->setObjectName(name);
    m_line->setAccessibleName(accessibleName);
    m_choose = new QPushButton(tr("Choose…"), this);
    m_choose->setObjectName(name + u"Choose"_s);
    m_choose->setAccessibleName(tr("Choose: %1", "%1: what is chosen").arg(accessibleName));
    m_choose->setAutoDefault(false);
    line->addWidget(m_line, 1);
    line->addWidget(m_choose);
    setFocusProxy(m_line);
    connect(m_choose, &QPushButton::clicked, this, &FolderField::choose);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_edited = true;
        Q_EMIT edited(path());
    });
}

QString FolderField::path() const
{
    return QDir::fromNativeSeparators(m_line->text().trimmed());
}

void FolderField::setPath(const QString& path)
{
    m_line->setText(QDir::toNativeSeparators(path));
}

void FolderField::choose()
{
    const QString chosen = m_ask(this);
    if (chosen.isEmpty())
        return;
    m_edited = true;
    setPath(chosen);
    Q_EMIT edited(path());
}

} // namespace kitcamp
