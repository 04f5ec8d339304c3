// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/text/personnames.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

// More readings than that are guesses, and each costs ten look-ups.
constexpr qsizetype mostReadings = 4;

/// The words of a folded Latin name.
QStringList wordsOf(QString folded)
{
    for (const QChar c : u".,;()[]\"/"_s)
        folded.replace(c, u' ');
    return folded.split(u' ', Qt::SkipEmptyParts);
}

void addSounds(QSet<QString>& sounds, const QStringList& words)
{
    if (words.isEmpty())
        return;
    sounds.insert(words.join(QString()));
    sounds.insert(words.last() + words.first(words.size() - 1).join(QString()));
    sounds.insert(words.sliced(1).join(QString()) + words.first());
}

QString capitalized(const QString& word)
{
    return word.left(1).toUpper() + word.mid(1);
}

QString capitalizedWords(QStringList words)
{
    for (QString& word : words)
        word = capitalized(word);
    return words.join(u' ');
}

void addSpellings(QStringList& spellings, const QString& surname, const QString& given)
{
    if (surname.isEmpty() || given.isEmpty())
        return;
    const QString family = capitalizedWords(surname.split(u' '));
    const QString own = capitalizedWords(given.split(u' '));
    for (const auto& [one, other] : {std::pair(family, own), std::pair(family.toUpper(), own),
                                     std::pair(family.toUpper(), own.toUpper()), std::pair(surname, given)}) {
        spellings << one + u' ' + other << other + u' ' + one << one + u", "_s + other;
    }
}

} // namespace

bool PersonNameKey::isSameAs(const PersonNameKey& other) const
{
    if (!han.isEmpty() && !other.han.isEmpty())
        return han == other.han;
    return sounds.intersects(other.sounds);
}

PersonNameKey PersonNames::key(const QString& name, const QString& latinName)
{
    PersonNameKey key;
    for (const QString& written : {name, latinName}) {
        const QString folded = m_folding.fold(written);
        if (!holdsHan(folded)) {
            addSounds(key.sounds, wordsOf(folded));
            continue;
        }
        if (key.han.isEmpty())
            key.han = QString(folded).remove(u' ');
        const QList<Reading> readings = m_readings.ofPersonName(written);
        for (const Reading& reading : readings)
            key.sounds << reading.joined() << reading.givenFirst();
    }
    return key;
}

QStringList PersonNames::spellings(const QString& name, const QString& latinName)
{
    QStringList all{name};
    for (const QString& written : {name, latinName}) {
        const QString folded = m_folding.fold(written);
        if (written.isEmpty())
            continue;
        all << written << written.simplified() << folded << QString(folded).remove(u' ');
        if (holdsHan(folded)) {
            const QList<Reading> readings = m_readings.ofPersonName(written);
            for (const Reading& reading : readings.first(std::min(readings.size(), mostReadings))) {
                addSpellings(all, reading.syllables.first(reading.surname).join(QString()),
                             reading.syllables.sliced(reading.surname).join(QString()));
            }
            continue;
        }
        const QStringList words = wordsOf(folded);
        if (words.size() < 2)
            continue;
        addSpellings(all, words.first(), words.sliced(1).join(u' '));
        addSpellings(all, words.last(), words.first(words.size() - 1).join(u' '));
    }
    all.removeDuplicates();
    return all;
}

QString PersonNames::chineseSound(const QString& name)
{
    const QString folded = m_folding.fold(name);
    const QString sound = holdsHan(folded) ? QString() : wordsOf(folded).join(QString());
    const bool letters =
        std::all_of(sound.begin(), sound.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return letters ? sound : QString();
}

} // namespace kitcamp
