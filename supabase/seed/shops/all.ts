import { auxQuatreSaisons } from './bouche/aux-quatre-saisons.ts';
import { bonbonsDuFaubourg } from './bouche/bonbons-du-faubourg.ts';
import { boucherieStrolz } from './bouche/boucherie-strolz.ts';
import { boulangerieDesCapucins } from './bouche/boulangerie-des-capucins.ts';
import { brulerieThiers } from './bouche/brulerie-thiers.ts';
import { caveDuChateau } from './bouche/cave-du-chateau.ts';
import { charcuterieDuMarche } from './bouche/charcuterie-du-marche.ts';
import { chocolaterieDeLaCitadelle } from './bouche/chocolaterie-de-la-citadelle.ts';
import { cremerieFrery } from './bouche/cremerie-frery.ts';
import { epicerieDuBallon } from './bouche/epicerie-du-ballon.ts';
import { fromagerieDuLion } from './bouche/fromagerie-du-lion.ts';
import { houblonEtCompagnie } from './bouche/houblon-et-compagnie.ts';
import { leFournilVauban } from './bouche/le-fournil-vauban.ts';
import { leRucherDeLachapelle } from './bouche/le-rucher-de-lachapelle.ts';
import { olivesEtSoleil } from './bouche/olives-et-soleil.ts';
import { patisserieCorbis } from './bouche/patisserie-corbis.ts';
import { primeurDesAncetres } from './bouche/primeur-des-ancetres.ts';
import { atelierSavoureuse } from './mode/atelier-savoureuse.ts';
import { bijouterieMiotte } from './mode/bijouterie-miotte.ts';
import { chaussuresGrosjean } from './mode/chaussures-grosjean.ts';
import { laFriperieDuLion } from './mode/la-friperie-du-lion.ts';
import { leVestiaireCarnot } from './mode/le-vestiaire-carnot.ts';
import { maroquinerieWilson } from './mode/maroquinerie-wilson.ts';
import { pasAPas } from './mode/pas-a-pas.ts';
import { ticEtTac } from './mode/tic-et-tac.ts';
import { laPageCornee } from './livres-jeux/la-page-cornee.ts';
import { leDePipe } from './livres-jeux/le-de-pipe.ts';
import { librairieVauban } from './livres-jeux/librairie-vauban.ts';
import { papeterieDeLaPlume } from './livres-jeux/papeterie-de-la-plume.ts';
import { sillonVif } from './livres-jeux/sillon-vif.ts';
import { atelierDesTroisFontaines } from './maison/atelier-des-trois-fontaines.ts';
import { auxPivoines } from './maison/aux-pivoines.ts';
import { fleursDeLaSavoureuse } from './maison/fleurs-de-la-savoureuse.ts';
import { laBatterie } from './maison/la-batterie.ts';
import { laMaisonDeGres } from './maison/la-maison-de-gres.ts';
import { merceriePelote } from './maison/mercerie-pelote.ts';
import { terreEtFeu } from './maison/terre-et-feu.ts';
import { lOeilDuLion } from './beaute/l-oeil-du-lion.ts';
import { parfumerieDeLArsenal } from './beaute/parfumerie-de-l-arsenal.ts';
import { savonnerieDuSalbert } from './beaute/savonnerie-du-salbert.ts';
import { cyclesBelfortains } from './sport/cycles-belfortains.ts';
import { sommetsEtSentiers } from './sport/sommets-et-sentiers.ts';
import { troueeCyclo } from './sport/trouee-cyclo.ts';
import { laPenicheAuxJouets } from './enfants/la-peniche-aux-jouets.ts';
import { leNid } from './enfants/le-nid.ts';
import { lesPetitesMecaniques } from './enfants/les-petites-mecaniques.ts';
import type { ShopSeed } from '../words/shop.ts';

/** Every shop of the demo, by group. */
export const shopSeeds: readonly ShopSeed[] = [
	auxQuatreSaisons,
	bonbonsDuFaubourg,
	boucherieStrolz,
	boulangerieDesCapucins,
	brulerieThiers,
	caveDuChateau,
	charcuterieDuMarche,
	chocolaterieDeLaCitadelle,
	cremerieFrery,
	epicerieDuBallon,
	fromagerieDuLion,
	houblonEtCompagnie,
	leFournilVauban,
	leRucherDeLachapelle,
	olivesEtSoleil,
	patisserieCorbis,
	primeurDesAncetres,
	atelierSavoureuse,
	bijouterieMiotte,
	chaussuresGrosjean,
	laFriperieDuLion,
	leVestiaireCarnot,
	maroquinerieWilson,
	pasAPas,
	ticEtTac,
	laPageCornee,
	leDePipe,
	librairieVauban,
	papeterieDeLaPlume,
	sillonVif,
	atelierDesTroisFontaines,
	auxPivoines,
	fleursDeLaSavoureuse,
	laBatterie,
	laMaisonDeGres,
	merceriePelote,
	terreEtFeu,
	lOeilDuLion,
	parfumerieDeLArsenal,
	savonnerieDuSalbert,
	cyclesBelfortains,
	sommetsEtSentiers,
	troueeCyclo,
	laPenicheAuxJouets,
	leNid,
	lesPetitesMecaniques
];
